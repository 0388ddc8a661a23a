# caught by: total_of_value
def total_of(client, function, data):
    return delayed(sum)([delayed(function)(x) for x in data])
