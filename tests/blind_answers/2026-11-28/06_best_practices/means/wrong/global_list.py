# wrong: tasks append to a list outside
def means(load, stations):
    collected = []

    def note(values):
        collected.append(mean(values))

    return delayed(lambda _: collected)([delayed(note)(delayed(load)(station)) for station in stations])
