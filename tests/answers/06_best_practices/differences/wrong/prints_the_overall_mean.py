# caught by: differences_graph
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    overall = delayed(mean)(means)
    print("mean of all:", overall.compute(scheduler="sync"))
    return delayed([one - overall for one in means])
