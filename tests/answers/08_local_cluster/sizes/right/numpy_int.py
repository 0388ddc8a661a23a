import numpy as np


def sizes(cores, memory, needs_gil):
    n, t = np.where(needs_gil, [cores, 1], [1, cores])
    return {"n_workers": n, "threads_per_worker": t, "memory_limit": np.floor(0.8 * memory / n).astype(int)}
