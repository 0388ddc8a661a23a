def larger(a, b):
    results = ()
    for number in (a, b):
        results += (delayed(slowinc)(number),)
    return delayed(max)(results)
