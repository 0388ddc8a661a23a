def walk(step, starts, length):
    result = []
    i = 0
    while i < len(starts):
        position = starts[i]
        done = 0
        while done < length:
            position = delayed(step)(position)
            done += 1
        result.append(position)
        i += 1
    return delayed(result)
