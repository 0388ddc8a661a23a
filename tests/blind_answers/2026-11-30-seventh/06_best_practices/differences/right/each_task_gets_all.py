# a task for each station gets all means
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]

    @delayed
    def distance(place, means):
        return means[place] - sum(means) / len(means)

    return delayed(list)([distance(i, means) for i in range(len(means))])
