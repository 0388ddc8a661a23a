def means(load, stations):
    def gather(*numbers):
        return list(numbers)

    return delayed(gather)(*[delayed(mean)(delayed(load)(station)) for station in stations])
