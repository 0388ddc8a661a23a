# wrong: no cluster at all
def total_of(client, function, data):
    return sum(map(function, data))
