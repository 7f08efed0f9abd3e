-- What the tax authority has not answered is asked about, longest filed first: a few of many refunds.
create index refund_register_filed on refund_register (filed_at, refund_id) where status = 'FILED';
