alter table event add column remark text;
