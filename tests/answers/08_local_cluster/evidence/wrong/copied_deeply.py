# caught by: evidence_finds_all (own error)
import copy


def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(copy.deepcopy(variables_at(error)))
    return found
