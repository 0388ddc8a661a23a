# counts pairs in a Counter
from collections import Counter


def places(lazies, scheduler, workers):
    pairs = Counter(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    homes = Counter(p for p, _ in pairs)
    return {"processes": len(homes), "threads": len(pairs), "at_home": list(homes) == [os.getpid()]}
