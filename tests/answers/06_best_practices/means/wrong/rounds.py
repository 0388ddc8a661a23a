# caught by: means_value
def means(load, stations):
    def whole_mean(values):
        return round(sum(values) / len(values))

    return delayed([delayed(whole_mean)(delayed(load)(s)) for s in stations])
