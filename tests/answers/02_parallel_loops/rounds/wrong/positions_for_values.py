# caught by: rounds_value
def rounds(data):
    results = []
    for i in range(len(data)):
        results.append(delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)))
    return delayed(sum)(results)
