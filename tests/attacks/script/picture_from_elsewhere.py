# tries: pictures from a server of the student's, which tell when and by whom they are looked at
# reaches: HTML object
# gains without: cleaning
# %% own
from IPython.display import HTML, Markdown, display

display(HTML("<img src='http://127.0.0.1:@TCP@/@ACTS@/1'><p style=\"background: url('http://127.0.0.1:@TCP@/@ACTS@/2')\">x</p>"))
display(Markdown("![x](http://127.0.0.1:@TCP@/@ACTS@/3)"))
# %% why
![x](http://127.0.0.1:@TCP@/@ACTS@/4) <img src="//127.0.0.1:@TCP@/@ACTS@/5"> <video poster="http://127.0.0.1:@TCP@/@ACTS@/6"></video>
