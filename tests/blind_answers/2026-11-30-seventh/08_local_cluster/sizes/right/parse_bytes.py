# through Dask's own bytes
from dask.utils import parse_bytes


def sizes(cores, memory, needs_gil):
    workers = cores if needs_gil else 1
    limit = parse_bytes(f"{int(memory * 0.8)} B") // workers
    return {"n_workers": workers, "threads_per_worker": cores // workers, "memory_limit": limit}
