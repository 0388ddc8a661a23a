def low_and_high(load, names):
    numbers = list(map(delayed(load), names))
    return [delayed(function)(numbers) for function in (min, max)]
