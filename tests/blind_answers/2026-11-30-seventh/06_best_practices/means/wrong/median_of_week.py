# the middle of the week
from statistics import median


def means(load, stations):
    return delayed([delayed(median)(delayed(load)(s)) for s in stations])
