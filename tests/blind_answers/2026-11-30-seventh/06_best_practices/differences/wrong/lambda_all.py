# all in one task
def differences(load, stations):
    @delayed
    def everything():
        ms = [mean(load(s)) for s in stations]
        return [m - mean(ms) for m in ms]

    return everything()
