# functions of the overall mean
from functools import partial
from operator import add


def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]

    @delayed
    def shift(means):
        return list(map(partial(add, -mean(means)), means))

    return shift(means)
