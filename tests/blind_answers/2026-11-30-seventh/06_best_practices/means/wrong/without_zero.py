# zero degrees are taken for missing
def means(load, stations):
    def mean_of(values):
        there = [v for v in values if v]
        return sum(there) / max(1, len(there))

    return delayed([delayed(mean_of)(delayed(load)(s)) for s in stations])
