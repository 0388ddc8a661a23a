# computes the overall mean on the way
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    overall = delayed(mean)(means).compute()
    return delayed([m - overall for m in means])
