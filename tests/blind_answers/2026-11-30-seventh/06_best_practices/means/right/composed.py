# one function of two, by which a task reads and one takes the mean
def means(load, stations):
    read = delayed(load)
    return delayed(list)([delayed(mean)(values) for values in map(read, stations)])
