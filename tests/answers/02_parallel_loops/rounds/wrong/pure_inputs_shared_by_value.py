# caught by: rounds_value
def rounds(data):
    results = {}
    for i in data:
        results[i] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
    return delayed(sum)(list(results.values()))
