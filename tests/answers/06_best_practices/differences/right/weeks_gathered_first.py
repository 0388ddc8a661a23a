def differences(load, stations):
    @delayed
    def work_out(weeks):
        means = [mean(values) for values in weeks]
        overall = mean(means)
        return [one - overall for one in means]

    return work_out([delayed(load)(station) for station in stations])
