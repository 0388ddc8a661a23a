# another mean
from statistics import fmean


def means(load, stations):
    loads = [delayed(load)(s) for s in stations]

    @delayed
    def all_means(weeks):
        return [fmean(w) for w in weeks]

    return all_means(loads)
