# caught by: rounds_value
def rounds(data):
    results = []
    for i in data:
        results.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowinc)(i)))
    return delayed(sum)(results)
