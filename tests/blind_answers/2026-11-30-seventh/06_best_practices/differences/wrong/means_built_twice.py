# a graph for the mean of all and one for each
def differences(load, stations):
    def means():
        return [delayed(mean)(delayed(load)(s)) for s in stations]

    overall = delayed(mean)(means())
    return delayed([one - overall for one in means()])
