def totals(groups):
    total = delayed(lambda *numbers: sum(numbers))
    return delayed([total(*[delayed(slowinc)(x) for x in group]) for group in groups])
