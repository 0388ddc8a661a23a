def differences(load, stations):
    @delayed
    def finish(tables):
        ms = [mean(t) for t in tables]
        middle = mean(ms)
        return [m - middle for m in ms]

    return finish([delayed(load)(s) for s in stations])
