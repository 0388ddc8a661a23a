# caught by: total_of_value (own error)
def total_of(client, function, data):
    return sum(client.map(function, data))
