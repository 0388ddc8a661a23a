# wrong: table lies in the function and travels with each task
def score_all(client, function, table, values):
    return client.gather(client.map(lambda x: function(table, x), values))
