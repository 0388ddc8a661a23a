# caught by: rounds_value
def rounds(data):
    results = []
    while data:
        i = data.pop()
        results.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(results)
