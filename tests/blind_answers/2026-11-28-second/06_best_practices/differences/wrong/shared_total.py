# tasks add to a total outside, which a task in another process does not see
def differences(load, stations):
    total = []

    def read(station):
        m = mean(load(station))
        total.append(m)
        return m

    means = [delayed(read)(station) for station in stations]

    def finish(means):
        return [m - sum(total) / len(total) for m in means]

    return delayed(finish)(means)
