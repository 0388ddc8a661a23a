# wrong: one task does everything
def differences(load, stations):
    @delayed
    def everything():
        means = [mean(load(station)) for station in stations]
        overall = mean(means)
        return [one - overall for one in means]

    return everything()
