-- The data of the simulated neighbours. They belong to the sandbox alone; the product never reads
-- them.
create schema sandbox;
grant usage on schema sandbox to ${runtimeRole};
