"""From submitted bytes to verdicts: plain data in, plain data out, anywhere that Dask has a worker."""
