# caught by: means_value
def means(load, stations):
    def mean_of_different(values):
        different = set(values)
        return sum(different) / len(different)

    return delayed([delayed(mean_of_different)(delayed(load)(s)) for s in stations])
