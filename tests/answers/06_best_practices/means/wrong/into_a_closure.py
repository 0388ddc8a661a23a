# caught by: means_value
def means(load, stations):
    found = []

    def one(station):
        found.append(mean(load(station)))

    return delayed(lambda done: list(found))([delayed(one)(s) for s in stations])
