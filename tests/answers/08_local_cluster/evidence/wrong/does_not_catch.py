# caught by: evidence_finds_all (own error)
def evidence(lazies):
    return [lazy.compute(scheduler="single-threaded") for lazy in lazies]
