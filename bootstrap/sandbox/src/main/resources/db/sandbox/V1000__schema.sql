-- What the simulated neighbours keep. It belongs to the sandbox alone; the product never looks here.
create schema sandbox;
grant usage on schema sandbox to ${runtimeRole};
