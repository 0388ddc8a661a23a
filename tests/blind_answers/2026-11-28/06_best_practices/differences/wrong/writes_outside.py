# wrong: tasks write their means into a dictionary outside
def differences(load, stations):
    found = {}

    def note(station):
        found[station] = mean(load(station))

    def subtract(_):
        overall = mean(list(found.values()))
        return [found[station] - overall for station in stations]

    return delayed(subtract)([delayed(note)(station) for station in stations])
