def process(data):
    even = [is_even(x) for x in data]
    results = []
    for x, yes in zip(data, even, strict=True):
        match yes:
            case True:
                results.append(delayed(half)(x=x))
            case False:
                results.append(delayed(odd_process)(x=x))
    return delayed(sum)(tuple(results))
