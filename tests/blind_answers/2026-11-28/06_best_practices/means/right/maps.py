def means(load, stations):
    return delayed(list(map(delayed(mean), map(delayed(load), stations))))
