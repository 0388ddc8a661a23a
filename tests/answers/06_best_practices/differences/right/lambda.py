def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    return delayed(lambda means, overall: [m - overall for m in means])(means, delayed(mean)(means))
