# caught by: differences_value
def differences(load, stations):
    found = {}

    def one(station):
        found[station] = mean(load(station))

    def subtract(done):
        overall = sum(found.values()) / max(len(found), 1)
        return [found[s] - overall for s in stations if s in found]

    return delayed(subtract)([delayed(one)(s) for s in stations])
