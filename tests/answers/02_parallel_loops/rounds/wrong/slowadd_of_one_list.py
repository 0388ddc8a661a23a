# caught by: rounds_value
def rounds(data):
    results = []
    for i in data:
        pair = [delayed(slowinc)(i), delayed(slowdec)(i)]
        results.append(delayed(slowadd)(pair))
    return delayed(sum)(results)
