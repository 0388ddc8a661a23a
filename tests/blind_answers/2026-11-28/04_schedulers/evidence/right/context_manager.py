class Collector:
    def __init__(self):
        self.found = []

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        if isinstance(error, Exception):
            self.found.append(variables_at(error))
            return True
        return False


def evidence(lazies):
    collector = Collector()
    for lazy in lazies:
        with collector:
            lazy.compute(scheduler="single-threaded")
    return collector.found
