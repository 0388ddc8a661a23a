# each station is read twice: once for its mean and once for the overall mean
def differences(load, stations):
    def lazy_means():
        return [delayed(mean)(delayed(load)(station)) for station in stations]

    overall = delayed(mean)(lazy_means())
    return delayed([one - overall for one in lazy_means()])
