# tasks put their mean into a dictionary outside, and return nothing
def means(load, stations):
    found = {}

    def put(station):
        found[station] = mean(load(station))

    tasks = [delayed(put)(station) for station in stations]
    return delayed(lambda done: [found[s] for s in stations])(tasks)
