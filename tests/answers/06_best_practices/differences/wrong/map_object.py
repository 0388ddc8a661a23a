# caught by: differences_value
def differences(load, stations):
    @delayed
    def subtract(ms):
        ms = list(ms)
        overall = sum(ms) / len(ms)
        return [m - overall for m in ms]

    return subtract(map(delayed(mean), map(delayed(load), stations)))
