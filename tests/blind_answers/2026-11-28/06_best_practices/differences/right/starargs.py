def differences(load, stations):
    def minus_mean(*values):
        return [value - sum(values) / len(values) for value in values]

    return delayed(minus_mean)(*[delayed(mean)(delayed(load)(s)) for s in stations])
