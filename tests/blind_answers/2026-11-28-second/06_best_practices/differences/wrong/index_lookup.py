# equal means are confused: the first of equal stations is dropped (dictionary by mean)
def differences(load, stations):
    def finish(means):
        overall = mean(means)
        return [one - overall for one in dict.fromkeys(means)]

    return delayed(finish)([delayed(mean)(delayed(load)(station)) for station in stations])
